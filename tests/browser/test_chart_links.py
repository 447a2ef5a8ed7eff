"""The marks of a chart lead to their records, and a finger can hit them."""

NEAR = """marks => marks.map(mark => {
    const box = mark.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return [[-12, 0], [12, 0], [0, -12], [0, 12]].every(
        ([right, down]) => document.elementFromPoint(x + right, y + down)?.closest('.marks'));
})"""


def test_a_mark_can_be_hit_twelve_pixels_from_its_middle(page, site_url):
    page.goto(f"{site_url}/index.html")
    marks = page.locator(".drawing .marks a > :first-child")
    marks.first.scroll_into_view_if_needed()
    hit = marks.evaluate_all(NEAR)

    assert hit == [True] * len(hit) != []


def test_a_caption_is_copied_at_the_press_of_a_button(page, site_url):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site_url}/index.html")
    box = page.locator(".caption").first
    box.locator("summary").click()
    box.get_by_role("button", name="Copy").click()

    box.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == box.locator("p").text_content()
