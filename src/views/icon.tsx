import { ICONS, type IconName } from '../looks/icons.ts';

/** Hidden from screen readers: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon ${name}-icon`} viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([paint, line]) => (
        <path key={line} class={paint} d={line} />
      ))}
    </svg>
  );
}
