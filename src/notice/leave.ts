/** Takes a hidden notice away when nobody can see the page move: after some seconds, and out of view. */

const UNDO_TIME = 8000;

export function leaveUnseen(host: Element, leave: () => void): () => void {
  let due = false;
  let inView = true;
  const leaveIfUnseen = () => {
    if (due && !inView) leave();
  };
  const observer = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? false;
    leaveIfUnseen();
  });
  observer.observe(host);
  const timer = setTimeout(() => {
    due = true;
    leaveIfUnseen();
  }, UNDO_TIME);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
