"""What is on disk becomes datasets: YAML, descriptors, schemas, changelogs, folders."""
