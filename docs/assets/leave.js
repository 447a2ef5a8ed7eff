// "Leave this page": a plain link does it too; this also blanks the page before the line answers,
// and takes the page out of the back button's list.
for (const link of document.querySelectorAll("a.leave")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.title = "";
    document.documentElement.hidden = true;
    location.replace(link.href);
  });
}
