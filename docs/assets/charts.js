// The caption of each chart, at the press of a button. Without a script it stands there to select.
"use strict";

for (const box of document.querySelectorAll(".caption[data-copy]")) {
  const words = box.querySelector("p");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = box.dataset.copy;
  button.addEventListener("click", async () => {
    getSelection().selectAllChildren(words);
    await navigator.clipboard?.writeText(words.textContent);
    if (navigator.clipboard) button.textContent = box.dataset.copied;
  });
  words.after(button);
}
