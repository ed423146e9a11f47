// Writes one TypeScript file for each operation and fragment of src/main/frontend/**/*.graphql, checked against the
// backend's schema. With --check it writes nothing and fails when a file is missing, stale or no longer wanted.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, concatAST, Kind, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const schemaFolder = '../backend/src/main/resources/graphql';
const sources = 'src/main/frontend';
const target = join(sources, 'graphql');
const scalars = { ID: 'string', DateTime: 'string', Date: 'string', Duration: 'string', Long: 'number' };

const filesUnder = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending) && !name.startsWith('generated'))
    .sort()
    .map((name) => join(folder, name));

const schemaDocument = concatAST(
  filesUnder(schemaFolder, '.graphqls').map((file) => parse(readFileSync(file, 'utf8'))),
);
const schema = buildASTSchema(schemaDocument, { assumeValid: true });

const definitions = new Map();
const problems = [];
for (const file of filesUnder(sources, '.graphql')) {
  const parsed = parse(readFileSync(file, 'utf8'));
  if (parsed.definitions.length !== 1) problems.push(`${file}: one operation or fragment a file`);
  const [definition] = parsed.definitions;
  const name = definition.name?.value;
  if (!name) problems.push(`${file}: give it a name`);
  else if (definitions.has(name)) problems.push(`${file}: the name ${name} is taken`);
  else definitions.set(name, { file, definition });
}

function withFragments(definition) {
  const wanted = new Map([[definition.name.value, definition]]);
  for (const each of wanted.values()) {
    visit(each, {
      FragmentSpread({ name: { value } }) {
        const fragment = definitions.get(value)?.definition;
        if (fragment) wanted.set(value, fragment);
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions: [...wanted.values()] };
}

async function typesOf(name, file, definition) {
  const document = withFragments(definition);
  const isOperation = definition.kind === Kind.OPERATION_DEFINITION;
  if (isOperation) validate(schema, document).forEach((error) => problems.push(`${file}: ${error.message}`));
  if (problems.length > 0) return '';
  const types = await codegen({
    schema: schemaDocument,
    schemaAst: schema,
    documents: [{ document, location: file }],
    filename: `${name}.ts`,
    config: {
      scalars,
      enumsAsTypes: true,
      enumType: 'string-literal',
      skipTypename: true,
      useTypeImports: true,
      inputMaybeValue: 'T | null | undefined',
      immutableTypes: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const head = '// Written by scripts/types.mjs from the schema: change the .graphql file instead.\n';
  if (!isOperation) return `${head}${types.trim()}\n`;
  const kind = definition.operation === 'query' ? 'Query' : 'Mutation';
  const text = JSON.stringify(stripIgnoredCharacters(print(document)));
  return `${head}import { operation } from 'Frontend/lib/operation';\n\n${types.trim()}\n\nexport const ${name} = operation<${name}${kind}, ${name}${kind}Variables>('${name}', '${definition.operation}', ${text});\n`;
}

const wanted = new Map();
for (const [name, { file, definition }] of definitions) wanted.set(`${name}.ts`, await typesOf(name, file, definition));

mkdirSync(target, { recursive: true });
const present = readdirSync(target).filter((name) => name.endsWith('.ts'));
if (process.argv.includes('--check')) {
  for (const name of present) if (!wanted.has(name)) problems.push(`graphql/${name}: no document has this name`);
  for (const [name, text] of wanted) {
    const old = present.includes(name) ? readFileSync(join(target, name), 'utf8') : '';
    if (old !== text) problems.push(`graphql/${name}: run "npm run types"`);
  }
} else if (problems.length === 0) {
  for (const name of present) if (!wanted.has(name)) rmSync(join(target, name));
  for (const [name, text] of wanted) writeFileSync(join(target, name), text);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${wanted.size} documents fit the schema.`);
