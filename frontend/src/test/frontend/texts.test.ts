import { describe, expect, test } from 'vitest';
import { texts } from './texts';

const sources = import.meta.glob<string>(['../../main/frontend/**/*.{ts,tsx}', '!../../main/frontend/generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const chinese = /[\u3400-\u9fff]/;
const keys = Object.keys(texts['zh-CN']).sort();

function matches(pattern: RegExp): readonly string[] {
  return Object.values(sources).flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

describe('texts', () => {
  test.each(['en', 'zh-TW'] as const)('%s has the same keys as Chinese', (language) => {
    expect(Object.keys(texts[language]).sort()).toEqual(keys);
  });

  test('English holds no Chinese', () => {
    expect(Object.entries(texts.en).filter(([, text]) => chinese.test(text))).toEqual([]);
  });

  test('names the same values in every language', () => {
    const values = (text: string | undefined) => [...(text ?? '').matchAll(/\{(\w+)/g)].map((match) => match[1]).sort();
    for (const key of keys) {
      expect.soft(values(texts.en[key]), key).toEqual(values(texts['zh-CN'][key]));
      expect.soft(values(texts['zh-TW'][key]), key).toEqual(values(texts['zh-CN'][key]));
    }
  });

  test('has every key that a screen names', () => {
    const named = matches(/\bt\(\s*'([\w.-]+)'/g);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('has texts for every key that a screen composes', () => {
    const beginnings = matches(/\bt\(\s*`([\w.-]+)\$\{/g);
    expect(beginnings.filter((beginning) => !keys.some((key) => key.startsWith(beginning)))).toEqual([]);
  });

  test('no screen holds Chinese of its own but the names of the languages', () => {
    const withoutComments = Object.entries(sources)
      .filter(([file]) => !/\.test\.|\/graphql\/|LanguageChoice/.test(file))
      .map(([file, source]) => [file, source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')] as const);
    expect(withoutComments.filter(([, source]) => chinese.test(source)).map(([file]) => file)).toEqual([]);
  });
});
