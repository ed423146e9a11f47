import { Button } from '@vaadin/react-components/Button.js';

/** Leads to the next step; it may be left out for now, so the way is open either way. */
export function Next({ ready, label, onNext }: { ready: boolean; label: string; onNext: () => void }) {
  return (
    <div className="row end">
      <Button theme={ready ? 'primary' : ''} onClick={onNext}>
        {label}
      </Button>
    </div>
  );
}
