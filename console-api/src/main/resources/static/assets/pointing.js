/* Joins the picture of a page with what stands beside it. Without it, the list of blocks does all. */
"use strict";

const frame = document.querySelector("iframe[data-picture]");

function show(node) {
  frame.contentWindow.postMessage({ show: node }, "*");
}

addEventListener("message", (event) => {
  if (event.source !== frame?.contentWindow || typeof event.data?.node !== "string") {
    return;
  }
  const choice = Array.from(document.querySelectorAll("input[name=node]")).find((input) => input.value === event.data.node);
  if (choice) {
    choice.checked = true;
    choice.closest("label").scrollIntoView({ block: "nearest" });
  }
});

document.addEventListener("change", (event) => {
  if (event.target.name === "node") {
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
    chosen.closest("label").scrollIntoView({ block: "nearest" });
    show(chosen.value);
  }
});
