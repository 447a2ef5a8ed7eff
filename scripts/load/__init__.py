"""What is on disk becomes datasets: YAML, descriptors, schemas, changelogs, folders."""

from scripts.load.changelogs import last_changed
from scripts.load.datasets import load_dataset
from scripts.load.folders import all_folders
from scripts.load.library import load_library
from scripts.load.schemas import load_schema

__all__ = ["all_folders", "last_changed", "load_dataset", "load_library", "load_schema"]
