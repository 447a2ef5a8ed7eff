import os

# Before NumPy is loaded. The matrices here are small: threads would wait for each other longer than
# they work.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
