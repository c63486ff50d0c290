/* Runs in the picture of a page, whose origin nothing trusts: tells what is pointed at, and shows what it is told. */
"use strict";

const pick = document.body.classList.contains("pick");

function mark(name, element) {
  document.querySelectorAll("." + name).forEach((old) => old.classList.remove(name));
  element?.classList.add(name);
}

addEventListener("message", (event) => {
  if (event.source === parent && typeof event.data?.show === "string" && /^[0-9.]+$/.test(event.data.show)) {
    const element = document.querySelector(`[data-n="${event.data.show}"]`);
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
