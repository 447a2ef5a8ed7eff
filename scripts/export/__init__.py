"""The published packages: written from `package_files`, and read by all that shows them."""
