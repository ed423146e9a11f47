// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How the connection to a mailbox is secured. */
export type MailSecurity =
  /** Encrypted from the beginning; port 993 mostly. */
  | 'TLS'
  /** Encrypted after a greeting; port 143 mostly. */
  | 'STARTTLS'
  /** Not at all: within one's own network only, where whoever runs the service allows it. */
  | 'NONE';

/** What is wrong with a mailbox. */
export type MailboxTrouble =
  /** The server did not answer. */
  | 'UNREACHABLE'
  /** The server refused the name or the password. */
  | 'LOG_IN'
  /** The server's inbox could not be read. */
  | 'FOLDER';

export type MailboxQueryVariables = Exact<{ [key: string]: never; }>;


export type MailboxQuery = { readonly mailbox: { readonly host: string, readonly port: number, readonly security: MailSecurity, readonly username: string, readonly polledAt: string | null, readonly trouble: MailboxTrouble | null } | null };

export const Mailbox = operation<MailboxQuery, MailboxQueryVariables>('Mailbox', 'query', "query Mailbox{mailbox{host port security username polledAt trouble}}");
