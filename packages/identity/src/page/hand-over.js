// The code goes to the window that opened this page, and to no page of another origin.
const { code, opener: origin } = document.currentScript.dataset;
if (window.opener) {
  window.opener.postMessage({ signInCode: code }, origin);
  window.close();
}
