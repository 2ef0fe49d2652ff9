// What the page cannot do with markup alone. Without this file everything still works; it is only less comfortable.
"use strict";

(() => {
  const trouble = document.getElementById("trouble");
  const lists = [...document.querySelectorAll(".scroll")];

  // Enter sends, Shift and Enter starts a new line; never while a word is still being composed.
  document.addEventListener("keydown", (event) => {
    const box = event.target.closest?.("form.box textarea");
    if (box && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      box.form.requestSubmit();
    }
  });

  // On a narrow screen the page scrolls; on a wide one each chat does by itself.
  function isNarrow() {
    return getComputedStyle(document.getElementById("chats")).display === "block";
  }

  function isAtEnd(list) {
    return isNarrow()
      ? list.getBoundingClientRect().bottom < window.innerHeight + 80
      : list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  }

  // What has no room as a whole, as with a picture, is read from its beginning.
  function goToEnd(list) {
    const last = list.querySelector(".entries > :last-child");
    const isTall = last && last.offsetHeight > (isNarrow() ? window.innerHeight : list.clientHeight) - 80;
    if (isNarrow()) {
      const [goal, block] = isTall ? [last, "start"] : [document.getElementById(`${list.id}-end`), "end"];
      goal.scrollIntoView({ block });
    } else if (isTall) {
      list.scrollTop += last.getBoundingClientRect().top - list.getBoundingClientRect().top - 16;
    } else {
      list.scrollTop = list.scrollHeight;
    }
  }

  function lastEntry(list) {
    return list.querySelector(".entries > :last-child")?.id ?? "";
  }

  // A button that only copies is there only where this file can do it. What it copies stands in the message, too.
  document.documentElement.classList.toggle("scripted", Boolean(navigator.clipboard));

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("button.copy");
    if (!button) {
      return;
    }
    try {
      await navigator.clipboard.writeText(button.dataset.copies);
    } catch {
      return; // the browser said no
    }
    document.getElementById("spoken").textContent = button.dataset.copied;
    button.textContent = button.dataset.copied;
  });

  if (!isNarrow()) {
    lists.forEach(goToEnd);
  }

  // A press takes a moment, and what is replaced under the finger is not pressed: what came meanwhile is asked for
  // again after it.
  let isPressing = false;
  const overtaken = new Set();

  document.addEventListener("pointerdown", () => {
    isPressing = true;
  });

  function endPress() {
    isPressing = false;
    // The click itself comes after the finger has gone up.
    setTimeout(() => {
      overtaken.forEach((part) => htmx.trigger(part, "again"));
      overtaken.clear();
    });
  }

  document.addEventListener("pointerup", endPress);
  document.addEventListener("pointercancel", endPress);

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (isPressing && event.detail.requestConfig.verb === "get") {
      event.detail.shouldSwap = false;
      overtaken.add(event.detail.target);
    }
  });

  // Asked of each request itself, not of its element: that may have been redrawn meanwhile, and then tells nobody.
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    const { elt, requestConfig, xhr } = event.detail;
    const isAct = requestConfig.verb === "post";
    const pressedIn = elt.closest(".entry")?.id ?? "";
    const wroteIn = requestConfig.path === "/say" ? requestConfig.parameters.where : "";
    let before = null;
    xhr.addEventListener("readystatechange", () => {
      if (xhr.readyState === XMLHttpRequest.DONE) {
        before = remember();
      }
    });
    xhr.addEventListener("loadend", () => {
      const successful = xhr.status >= 200 && xhr.status < 400;
      if (isAct) {
        trouble.hidden = successful;
      }
      if (successful) {
        follow(before, wroteIn);
        if (isAct && pressedIn) {
          goOnFrom(document.getElementById(pressedIn));
        }
        if (isAct) {
          // What an act brings was drawn before it was sent, and may have been overtaken by what all were shown
          // meanwhile: so the chats and the guide are asked for once more.
          [...lists, document.getElementById("guide")].forEach((part) => htmx.trigger(part, "again"));
        }
        if (requestConfig.path === "/skip") {
          goToEnd(lists[0]); // time was moved to see the result: have it in sight, on a phone too
        }
      }
    });
  });

  function remember() {
    return {
      alsoOpen: document.getElementById("also")?.open ?? false,
      lists: lists.map((list) => ({ list, last: lastEntry(list), atEnd: isAtEnd(list) })),
    };
  }

  // A chat is followed to its end while the end is in sight, and when one has written there oneself.
  function follow(before, wroteIn) {
    document.getElementById("also")?.toggleAttribute("open", before.alsoOpen);
    for (const { list, last, atEnd } of before.lists) {
      if (lastEntry(list) !== last && (atEnd || list.id === wroteIn)) {
        goToEnd(list);
      }
    }
  }

  // What only the person who pressed is told stands below the buttons: have it in sight. The button that had the
  // focus may be gone, as when a question has closed: go on from its message.
  function goOnFrom(entry) {
    entry?.querySelector(".note")?.scrollIntoView({ block: "nearest" });
    if (document.activeElement === document.body) {
      entry?.focus({ preventScroll: true });
    }
  }
})();
