// Written by scripts/types.mjs from the schema: change the .graphql file instead.
import { operation } from 'Frontend/lib/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TemplateCheckQueryVariables = Exact<{
  text: string;
}>;


export type TemplateCheckQuery = { readonly templateCheck: { readonly template: { readonly id: string, readonly name: string, readonly clauses: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly pending: boolean, readonly duties: ReadonlyArray<string> }> } | null, readonly problems: ReadonlyArray<{ readonly line: number, readonly column: number, readonly clause: string, readonly message: string }> } };

export type TemplateProblemPartsFragment = { readonly line: number, readonly column: number, readonly clause: string, readonly message: string };

export const TemplateCheck = operation<TemplateCheckQuery, TemplateCheckQueryVariables>('TemplateCheck', 'query', "query TemplateCheck($text:String!){templateCheck(text:$text){template{id name clauses{id title text pending duties}}problems{...TemplateProblemParts}}}fragment TemplateProblemParts on TemplateProblem{line column clause message}");
