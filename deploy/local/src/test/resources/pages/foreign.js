// Lines of the screen that hold signs of a pattern outside the names of the languages and outside data: values of the
// keys below, as the server answered them, and of the address.
(pattern) => {
  const dataKeys = new Set([
    'displayName', 'name', 'estateName', 'companyName', 'fileName', 'address', 'place', 'description', 'text', 'title',
    'solution', 'reply', 'note', 'path', 'building', 'label', 'actor', 'drafter', 'value', 'values', 'samples', 'heading',
    'organization', 'responsible', 'enteredBy', 'body', 'approvedBy', 'visitor', 'personName', 'words', 'representative', 'firm', 'takenBy',
  ]);
  // Names and titles of these are the product's own, and come in the reader's language.
  const ownTypes = /^(departments?|template.*|clauses?|categor.*|why|duty|duties|exclusions|fields|calendars?|redress|tiles|settings?)$/;
  const known = new Set(['简体中文', '繁體中文']);
  const collect = (value, key, own) => {
    if (typeof value === 'string') {
      if (!own && dataKeys.has(key)) value.split('\n').forEach((line) => known.add(line.trim()));
    } else if (Array.isArray(value)) {
      value.forEach((each) => collect(each, key, own));
    } else if (value && typeof value === 'object') {
      const inside = own || ownTypes.test(key);
      Object.entries(value).forEach(([name, each]) => collect(each, name, inside && !dataOfPeople.has(name)));
    }
  };
  const dataOfPeople = new Set(['displayName', 'estateName', 'responsible', 'personName']);
  new URLSearchParams(location.search).forEach((value) => known.add(value));
  window.answers.forEach((answer) => collect(JSON.parse(answer), '', false));
  const data = [...known].filter((each) => each.length > 0).sort((one, other) => other.length - one.length);
  const signs = new RegExp(pattern, 'u');
  return document.body.innerText
    .split('\n')
    .map((line) => data.reduce((rest, each) => rest.split(each).join(''), line))
    .filter((line) => signs.test(line));
};
