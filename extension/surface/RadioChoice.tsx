import type { ComponentChildren, VNode } from 'preact';

interface RadioChoiceProps<Value extends string | number> {
  /** Name of the group, one on its page. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly label: (value: Value) => ComponentChildren;
  readonly choose: (value: Value) => void;
  /** True where labels are a word or two: they then stand beside each other. */
  readonly isShort?: boolean;
}

/** One of several, all in sight. */
export function RadioChoice<Value extends string | number>({
  name,
  legend,
  values,
  chosen,
  label,
  choose,
  isShort = false,
}: RadioChoiceProps<Value>): VNode {
  return (
    <fieldset class={isShort ? 'short' : undefined}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{label(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
