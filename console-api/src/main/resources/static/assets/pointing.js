/* Joins the picture of a page with what stands beside it. Without it, the list of blocks does all. */
"use strict";

const frame = document.querySelector("iframe[data-picture]");
const pointed = document.querySelector("[data-pointed]");

function show(node) {
  frame.contentWindow.postMessage({ show: node }, "*");
}

/* Says in words what is pointed at, for those who do not see the picture. */
function say(choice) {
  if (pointed) {
    const label = choice.closest("label");
    pointed.querySelector("strong").textContent = label.querySelector("span").textContent || label.querySelector("code").textContent;
    pointed.hidden = false;
  }
}

addEventListener("message", (event) => {
  if (event.source !== frame?.contentWindow || typeof event.data?.node !== "string") {
    return;
  }
  const choice = Array.from(document.querySelectorAll("input[name=node]")).find((input) => input.value === event.data.node);
  if (choice) {
    choice.checked = true;
    say(choice);
    choice.closest("label").scrollIntoView({ block: "nearest" });
  }
});

document.addEventListener("change", (event) => {
  if (event.target.name === "node") {
    say(event.target);
    show(event.target.value);
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-show]");
  if (button) {
    show(button.dataset.show);
  }
});

frame?.addEventListener("load", () => {
  const chosen = document.querySelector("input[name=node]:checked");
  if (chosen) {
    say(chosen);
    show(chosen.value);
  }
  else if (frame.dataset.begin) {
    frame.contentWindow.postMessage({ scroll: frame.dataset.begin }, "*");
  }
});
