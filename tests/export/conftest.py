from pathlib import Path

import pytest

from scripts.build import computed_tables
from scripts.claims.database import write_database
from scripts.export.archive import write_whole
from scripts.export.package_files import export
from scripts.export.questions import answered_questions
from scripts.load import all_folders, load_dataset
from scripts.load.frames import read_tables
from scripts.paths import DATABASE


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Path:
    """The real data, exported once into a folder that tests read."""
    folder = tmp_path_factory.mktemp("published")
    publish(folder)
    return folder


def publish(folder: Path) -> None:
    datasets = [load_dataset(path) for path in all_folders()]
    authored = {name: table for one in datasets for name, table in read_tables(one).items()}
    computed = computed_tables(authored)
    tables = {**authored, **computed}
    export(datasets, computed, folder, questions=answered_questions(tables))
    write_database(tables, folder / DATABASE)
    write_whole(datasets, folder)


@pytest.fixture(scope="session")
def again(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("published-again")
    publish(folder)
    return folder
