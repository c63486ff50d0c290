/* Runs in the picture of a page, whose origin nothing trusts: tells what is pointed at, and shows what it is told. */
"use strict";

const pick = document.body.classList.contains("pick");

function mark(name, element) {
  document.querySelectorAll("." + name).forEach((old) => old.classList.remove(name));
  element?.classList.add(name);
}

function find(node) {
  return typeof node === "string" && /^[0-9.]+$/.test(node) ? document.querySelector(`[data-n="${node}"]`) : null;
}

addEventListener("message", (event) => {
  if (event.source !== parent) {
    return;
  }
  if (event.data?.scroll) {
    find(event.data.scroll)?.scrollIntoView({ block: "start", behavior: "instant" });
  }
  else if (event.data?.show) {
    const element = find(event.data.show);
    mark("shown", element);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
  }
});

document.addEventListener("click", (event) => {
  event.preventDefault();
  const block = pick && event.target.closest("[data-pick]");
  if (block) {
    mark("shown", block);
    parent.postMessage({ node: block.dataset.n }, "*");
  }
});

if (pick) {
  document.addEventListener("mouseover", (event) => mark("over", event.target.closest("[data-pick]")));
}
