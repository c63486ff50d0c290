/* A picture that the site does not give is left out: a broken one tells nobody anything. */
"use strict";

function leaveOut(picture) {
  picture.hidden = true;
}

addEventListener("error", (event) => {
  if (event.target instanceof HTMLImageElement) {
    leaveOut(event.target);
  }
}, true);

document.querySelectorAll("img").forEach((picture) => {
  if (picture.complete && picture.naturalWidth === 0 && picture.loading !== "lazy") {
    leaveOut(picture);
  }
});
