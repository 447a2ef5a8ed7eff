from pathlib import Path

import pytest

from scripts.build import computed_tables
from scripts.claims.database import fill_database, write_database
from scripts.export.archive import write_whole
from scripts.export.package_files import export
from scripts.export.questions import answered_questions
from scripts.paths import DATABASE
from tests.real_data import read_real, real_tables


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Path:
    """The real data, exported once into a folder that tests read."""
    folder = tmp_path_factory.mktemp("published")
    publish(folder)
    return folder


def publish(folder: Path) -> None:
    authored, datasets = real_tables(), read_real().datasets
    computed = computed_tables(authored)
    tables = {**authored, **computed}
    database = fill_database(tables)
    export(datasets, computed, folder, questions=answered_questions(tables, database))
    write_database(database, folder / DATABASE)
    write_whole(datasets, folder)


@pytest.fixture(scope="session")
def again(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("published-again")
    publish(folder)
    return folder
