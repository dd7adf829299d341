/**
 * A rule of ESLint: words of a language belong into `lang`, not into code. What it takes for words is
 * what cannot be an id, a key or a class name: letters beside a space, or a word with a capital.
 */

/** Letters, with what may stand before and behind a word in a sentence. */
const WORD = /^[(«“‘¶]*\p{L}{2,}(?:[-’]\p{L}+)*[)»”’.,;:!?…]*$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+[.,;:!?…]?$/u;

/** Nodes whose words no reader of the page sees: errors speak to whoever runs or builds it. */
const UNSEEN = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'TSLiteralType']);

const SAID = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

/**
 * What is read of a node, of scripts or of markup: the types of ESLint know scripts alone.
 * @typedef {object} Node
 * @property {string} type
 * @property {Node | null} [parent]
 * @property {Node} [key]
 * @property {Node} [callee]
 * @property {Node} [property]
 * @property {unknown} [name]
 * @property {unknown} [operator]
 * @property {unknown} [source]
 * @property {unknown} [value]
 */

/**
 * Names that are no words, and the keys and calls in which no words are looked for.
 * @typedef {{ names?: string[], attributes?: string[], calls?: string[] }} Options
 */

/** @type {import('eslint').Rule.RuleModule} */
export const noWords = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          names: { type: 'array', items: { type: 'string' } },
          attributes: { type: 'array', items: { type: 'string' } },
          calls: { type: 'array', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
    ],
    messages: {
      word: 'Words of a language belong into lang: «{{text}}». CONTRIBUTING.md, «Add or change words».',
    },
  },
  create(context) {
    /** @type {unknown} */
    const options = context.options[0];
    const { names = [], attributes = [], calls = [] } = /** @type {Options} */ (options ?? {});
    /** @type {(node: Node, text: string) => void} */
    const check = (node, text) => {
      if (!hasWords(text, names) || isCompared(node) || isUnseen(node, attributes, calls)) return;
      context.report({ node, messageId: 'word', data: { text: text.trim() } });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.cooked ?? ''),
      // In markup: what stands between tags, and the attributes that are read out or shown.
      SvelteText: (/** @type {Node} */ node) => {
        if (node.parent?.type !== 'SvelteStyleElement') check(node, String(node.value));
      },
      SvelteLiteral: (/** @type {Node} */ node) => {
        const { parent } = node;
        if (parent?.type === 'SvelteAttribute' && SAID.has(String(parent.key?.name))) {
          check(node, String(node.value));
        }
      },
    };
  },
};

/**
 * Whether a text has a word beside a space, or is one with a capital; names are none.
 * @param {string} text
 * @param {readonly string[]} names
 */
function hasWords(text, names) {
  const longest = names.toSorted((a, b) => b.length - a.length);
  const rest = longest.reduce((left, name) => left.replaceAll(name, ''), text);
  if (CAPITALISED.test(rest.trim())) return true;
  return /\s/.test(rest) && rest.split(/\s+/).some((part) => WORD.test(part));
}

/**
 * What a value is compared with is data.
 * @param {Node} node
 */
const isCompared = ({ parent }) =>
  parent?.type === 'SwitchCase' ||
  (parent?.type === 'BinaryExpression' && /^[=!]==$/.test(String(parent.operator)));

/**
 * Whether a node stands in an import or a type, in a value of an attribute, or in what a call says.
 * @param {Node} node
 * @param {readonly string[]} attributes
 * @param {readonly string[]} calls
 */
function isUnseen(node, attributes, calls) {
  for (let at = /** @type {Node | null | undefined} */ (node); at; at = at.parent) {
    if (UNSEEN.has(at.type)) {
      if (at.type !== 'ExportNamedDeclaration' || at.source !== null) return true;
    }
    if (at.type === 'Property' && at.value !== node && at.key === node) return true;
    if (at.type === 'Property' && attributes.includes(nameOf(at.key))) return true;
    const isCall = at.type === 'CallExpression' || at.type === 'NewExpression';
    if (isCall && calls.includes(nameOf(at.callee))) return true;
  }
  return false;
}

/**
 * Of a key or of what is called.
 * @param {Node | undefined} node
 * @returns {string}
 */
function nameOf(node) {
  if (!node) return '';
  switch (node.type) {
    case 'Identifier':
      return String(node.name);
    case 'Literal':
      return String(node.value);
    case 'MemberExpression':
      return nameOf(node.property);
    default:
      return '';
  }
}
