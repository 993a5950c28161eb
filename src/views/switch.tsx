interface SwitchProps {
  /** Id of the element whose text is its name. */
  namedBy: string;
  on: boolean;
  turn(on: boolean): void;
}

export function Switch({ namedBy, on, turn }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={namedBy}
      onClick={() => turn(!on)}
    />
  );
}
