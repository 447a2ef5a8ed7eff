import re

from tests.setup.bill_of_materials import bill


def test_every_locked_package_is_listed_with_its_licence(root):
    lock = root / "requirements.lock"
    components = bill(lock)["components"]
    # Some are locked for other kinds of machine only, and are not installed here.
    elsewhere = set(re.findall(r"^(\S+)==\S+ ;", lock.read_text(encoding="utf-8"), re.MULTILINE))

    assert len(components) == len({one["purl"] for one in components}) > 0
    unnamed = {one["name"] for one in components if "licenses" not in one}
    assert unnamed - elsewhere == set()
    assert {"type", "bom-ref", "name", "version", "purl"} <= components[0].keys()
