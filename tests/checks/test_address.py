import pytest


def check(messages, *addresses, hosts=("mirror.example.org", "cdn.example")):
    rows = [{"source_id": f"s{number}", "url": address} for number, address in enumerate(addresses)]
    return messages("address", rows, field="url", hosts=hosts)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://example.org",
        "http://news.example.org/a/b?c=1#d",
        "https://example.org/a:80",
        "https://xn--80a.xn--p1ai/",
        "HTTPS://EXAMPLE.ORG/a",
        "https://example.org/a’b",  # noqa: RUF001
        "https://example.org/@name",
        "https://notcdn.example/",
    ],
)
def test_the_address_of_a_publisher_passes(messages, address):
    assert check(messages, address) == []


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("ftp://example.org", "is not a web address. It starts with https:// and holds no space."),
        ("example.org/a", "is not a web address. It starts with https:// and holds no space."),
        ("https:///a", "is not a web address. It starts with https:// and holds no space."),
        (
            "https://example.org/a b",
            "is not a web address. It starts with https:// and holds no space.",
        ),
        ("https://[example.org/", "is not a web address. Copy it again from the browser."),
        ("https://example.org:x/", "is not a web address. Copy it again from the browser."),
        ("https://me@example.org/", "holds a name before the host. Remove it up to the @."),
        (
            "https://example.org:443/",
            "holds a port. Remove the colon and the number after example.org.",
        ),
        (
            "https://example.org:/",
            "holds a port. Remove the colon and the number after example.org.",
        ),
        ("https://example.org./", "has a full stop after the host. Remove it."),
        ("http://192.0.2.1/", "leads to a number, not a name. Give the publisher's own address."),
        (
            "http://[2001:db8::1]/",
            "leads to a number, not a name. Give the publisher's own address.",
        ),
        ("http://localhost/", "has no host that exists. Copy it again from the browser."),
        ("http://news.local/", "has no host that exists. Copy it again from the browser."),
        ("http://-a.org/", "has no host that exists. Copy it again from the browser."),
        ("http://a..org/", "has no host that exists. Copy it again from the browser."),
        ("http://\u0430.org/", "has no host that exists. Copy it again from the browser."),
        ("http://abc.onion/", "has no host that exists. Copy it again from the browser."),
        ('https://a.org/"x', 'holds ", which no address holds. Copy it from the browser.'),
        ("https://a.org/<x", "holds <, which no address holds. Copy it from the browser."),
        ("https://a.org/\\x", "holds \\, which no address holds. Copy it from the browser."),
        ("http://0300.0.0.2/", "has no host that exists. Copy it again from the browser."),
    ],
)
def test_an_address_that_is_no_publishers_fails(messages, address, fault):
    assert check(messages, address) == [f"2: url: {address!r} {fault}"]


@pytest.mark.parametrize("host", ["mirror.example.org", "MIRROR.example.org", "a.b.cdn.example"])
def test_a_mirror_and_every_host_below_it_fail(messages, host):
    assert check(messages, f"https://{host}/a") == [
        f"2: url: {host.lower()} shows pages of others. Give the publisher's own address, or leave"
        " the cell empty and set read_at to copy."
    ]


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/a",
        "http://example.org/a",
        "https://www.example.org/a",
        "https://Example.org/a/",
        "https://example.org/a#part",
        "https://m.example.org/a",
        "https://amp.example.org/%61",
    ],
)
def test_a_page_that_is_there_already_fails(messages, other):
    assert check(messages, "https://example.org/a", other) == [
        f"3: url: {other!r} is the page of s0 too. Keep one of the two rows and use its id, or fix"
        " the address."
    ]


@pytest.mark.parametrize(
    "other", ["https://example.org/A", "https://example.org/a?b=1", "https://example.net/a"]
)
def test_another_page_passes(messages, other):
    assert check(messages, "https://example.org/a", other) == []


@pytest.mark.parametrize("trace", ["utm_source=x", "fbclid=y-1"])
def test_what_says_where_the_reader_came_from_fails(messages, trace):
    url = f"https://example.org/a?b=1&{trace}#part"

    assert check(messages, url) == [
        f"2: url: {url!r} holds {trace!r}, which says where the reader came from. Take it out."
    ]
