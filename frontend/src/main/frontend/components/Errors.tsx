import type { UserError } from 'Frontend/lib/userErrors';

/** Errors that belong to no field on the screen. */
export function Errors({ errors }: { errors: readonly UserError[] }) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="notice bad">
      {errors.map((error) => (
        <p key={`${(error.path ?? []).join('.')}${error.message}`}>{error.message}</p>
      ))}
    </div>
  );
}
