interface Step {
  readonly name: string;
  readonly label: string;
  readonly done: boolean;
  /** Whether one may go there now. */
  readonly open: boolean;
}

interface Props {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly current: string;
  readonly onGo: (name: string) => void;
}

/** The steps of something longer: which is now, which are done, which one may go back to. */
export function Steps({ label, steps, current, onGo }: Props) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.name} className={step.done ? 'done' : ''}>
          <button
            type="button"
            disabled={!step.open}
            aria-current={step.name === current ? 'step' : undefined}
            onClick={() => onGo(step.name)}
          >
            {step.label}
          </button>
        </li>
      ))}
    </ol>
  );
}
