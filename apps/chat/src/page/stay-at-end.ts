/** What is left below the last message counts as its end. */
const nearEndInPixels = 24;

/** Whoever looks at the end of a scrolled box stays there when the box changes its size, as when a phone is turned. */
export function stayAtEnd(box: HTMLElement): void {
  let isAtEnd = true;
  let knownEnd = Number.POSITIVE_INFINITY;
  const look = () => {
    const end = box.scrollHeight - box.clientHeight;
    // A late scroll event can meet the new size before the observer does: who is at the end as it was has not scrolled.
    isAtEnd = box.scrollTop > Math.min(end, knownEnd) - nearEndInPixels;
    knownEnd = Math.min(end, knownEnd);
  };
  box.addEventListener('scroll', look);
  new MutationObserver(() => {
    knownEnd = box.scrollHeight - box.clientHeight;
    look();
  }).observe(box, { childList: true });
  new ResizeObserver(() => {
    if (isAtEnd) box.scrollTop = box.scrollHeight;
    knownEnd = box.scrollHeight - box.clientHeight;
  }).observe(box);
}
