// Takes the link's token out of the address, where nobody else can read it, and sends it. Without this file it is pasted.
"use strict";

(() => {
  const take = () => {
    const token = window.location.hash.slice(1);
    if (token) {
      history.replaceState(null, "", window.location.pathname);
      document.getElementById("token").value = token;
      document.getElementById("login").requestSubmit();
    }
  };
  window.addEventListener("hashchange", take); // a link that is opened where this page is open already
  take();
})();
