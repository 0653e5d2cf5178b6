/** What is left below the last message counts as its end. */
const nearEndInPixels = 24;

/** Whoever looks at the end of a scrolled box stays there when the box changes its size, as when a phone is turned. */
export function stayAtEnd(box: HTMLElement): void {
  let isAtEnd = true;
  const look = () => {
    isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearEndInPixels;
  };
  box.addEventListener('scroll', look);
  new MutationObserver(look).observe(box, { childList: true });
  new ResizeObserver(() => {
    if (isAtEnd) box.scrollTop = box.scrollHeight;
  }).observe(box);
}
