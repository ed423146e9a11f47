import type { Field, Values } from 'Frontend/components/form/fields';
import type { ActChoicesQuery } from 'Frontend/graphql/ActChoices';
import type { CaseFileQuery } from 'Frontend/graphql/CaseFile';
import type { PermissionPartsFragment } from 'Frontend/graphql/PermissionParts';
import type { Operation } from 'Frontend/lib/operation';
import type { UserError } from 'Frontend/lib/userErrors';

export type CaseFile = NonNullable<CaseFileQuery['case']>;

/** What an act's form may build on. */
export interface Scene {
  readonly file: CaseFile;
  readonly zone: string;
  /** Whether the occupant acts for themselves. */
  readonly own: boolean;
  /** Departments, staff and categories; only there for acts that ask for them. */
  readonly choices: ActChoicesQuery | undefined;
}

interface Payload {
  readonly errors: readonly UserError[];
}

/** One thing that can be done to a case: who may is the server's word, what is asked stands here. */
export interface Act {
  readonly permission: keyof PermissionPartsFragment;
  /** Ends or refuses something: its button is not the first. */
  readonly grave: boolean;
  readonly needsChoices: boolean;
  /** The occupant's own word, which staff enter when they were told it. */
  readonly occupants: boolean;
  readonly operation: Operation<Readonly<Record<string, Payload>>, { readonly input: object }>;
  readonly fields: (scene: Scene) => readonly Field[];
  readonly initial: (scene: Scene) => Values;
  /** The input of the act without case, version and key. */
  readonly input: (values: Values, scene: Scene) => object;
}

interface Common {
  readonly caseId: string;
  readonly version: number;
  readonly happenedAt?: string | null | undefined;
  readonly lateReason?: string | null | undefined;
  readonly actedById?: string | null | undefined;
  readonly attachments?: readonly string[] | string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

interface Definition<Input extends Common> {
  readonly permission: keyof PermissionPartsFragment;
  readonly operation: { readonly types?: (variables: { input: Input }) => unknown };
  readonly grave?: boolean;
  readonly needsChoices?: boolean;
  readonly occupants?: boolean;
  readonly fields: (scene: Scene) => readonly Field[];
  readonly initial?: (scene: Scene) => Values;
  readonly input: (values: Values, scene: Scene) => Omit<Input, keyof Common>;
}

/** Makes an act whose input is checked against its operation. */
export function act<Input extends Common>(definition: Definition<Input>): Act {
  return {
    grave: false,
    needsChoices: false,
    occupants: false,
    initial: () => ({}),
    ...definition,
    operation: definition.operation as Act['operation'],
  };
}

/** Key of the act's name: what an occupant does, staff enter on their behalf. */
export function titleKey({ occupants, operation }: Act, own: boolean): string {
  return occupants && !own ? `act.${operation.name}.told` : `act.${operation.name}`;
}
