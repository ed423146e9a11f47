import type { PartyPartsFragment } from 'Frontend/graphql/PartyParts';

/** Somebody to speak with: the phone rings at a tap. */
export function PartyLine({ party: { name, phone, wishedMeans, wishedHours } }: { party: PartyPartsFragment }) {
  const wishes = [wishedMeans, wishedHours].filter((wish) => wish !== '').join(' · ');
  return (
    <span>
      {name} {phone ? <a href={`tel:${phone}`}>{phone}</a> : null}
      {wishes ? <span className="small muted"> {wishes}</span> : null}
    </span>
  );
}
