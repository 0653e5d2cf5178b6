/** How far out of sight a place is filled, so that whoever scrolls finds it drawn. */
const ahead = '800px';

/** Fills places when they come near to sight, and all that are not hidden before the page is printed. */
export function createLazyPlaces() {
  const waiting = new Map<Element, () => void>();

  function draw(place: Element) {
    const fill = waiting.get(place);
    waiting.delete(place);
    observer.unobserve(place);
    fill?.();
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) draw(target);
    },
    { rootMargin: ahead },
  );
  addEventListener('beforeprint', () => {
    for (const place of waiting.keys()) if (!place.closest('[hidden]')) draw(place);
  });

  return {
    add: (place: Element, fill: () => void) => {
      waiting.set(place, fill);
      observer.observe(place);
    },
    clear: () => {
      observer.disconnect();
      waiting.clear();
    },
  };
}
