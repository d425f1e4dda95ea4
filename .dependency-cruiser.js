/**
 * The layers of the house, one way: a story flows from facts to pixels, and nothing looks back.
 * See docs/decisions/003-layers.md.
 */
const mayImport = {
  article: [],
  stories: ['article'],
  model: ['article'],
  i18n: ['article', 'model'],
  publisher: [],
  embed: [],
  state: ['article', 'model', 'i18n', 'embed'],
  ui: ['article', 'model', 'i18n', 'state', 'embed'],
  views: ['article', 'model', 'i18n', 'publisher', 'state', 'ui', 'embed'],
  prehydration: ['model', 'state'],
  newsroom: ['article', 'i18n', 'publisher', 'state'],
  build: [
    'article',
    'stories',
    'model',
    'i18n',
    'publisher',
    'embed',
    'state',
    'ui',
    'views',
    'prehydration',
    'newsroom',
  ],
  cli: ['article', 'model', 'publisher', 'newsroom', 'build'],
  // A style that a story's page has is the same in the desk's preview. These three are plain functions of an article.
  desk: [
    'article',
    'model',
    'i18n',
    'publisher',
    'state',
    'ui',
    'views',
    'build/html/(?:storyStyle|markStyle|publisherStyle)',
    'styles',
  ],
}

const layers = Object.entries(mayImport).map(([layer, others]) => ({
  name: `${layer}-layer`,
  comment: `src/${layer} may import only ${['itself', ...others.map((other) => `src/${other}`)].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...others].join('|')})[/.]` },
}))

const pure = ['article', 'stories', 'model', 'i18n', 'publisher', 'embed'].map((layer) => ({
  name: `${layer}-needs-no-package`,
  comment: `src/${layer} needs no package: it is plain data and plain functions.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core', 'unknown', 'npm-no-pkg'] },
}))

/** What a browser, Vite or a command starts with. */
const starts = [
  '^src/main\\.\\w+\\.ts$',
  '^src/prehydration/boot\\.ts$',
  '^src/embed/(loader|frame)\\.ts$',
  '^src/build/vite/(sitePlugin|renderer|brandLook)\\.ts$',
  '^src/build/desk/\\w+Plugin\\.ts$',
  '^src/desk/main\\.tsx$',
  '^src/desk/preview/main\\.tsx$',
  '^src/cli/(run\\.js|unreadable\\.ts|\\w+Command\\.ts)$',
  // Copied as text, for `npm run new`.
  '^src/newsroom/starter\\.ts$',
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in two places, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unused-files',
      comment: 'Nothing that runs comes to this file. Delete it, or use it.',
      severity: 'error',
      from: { path: starts },
      to: { path: '^src/', pathNot: ['\\.d\\.ts$', ...starts], reachable: false },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.tsx is where the browser starts, in the entry of each language, and not a place to import from.',
      severity: 'error',
      from: { pathNot: '^src/main\\.\\w+\\.ts$' },
      to: { path: '^src/main\\.' },
    },
    {
      name: 'browser-needs-no-node',
      comment:
        'Code for the browser and code for Node never share a folder: only newsroom/, build/ and cli/ run in Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(newsroom|build|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'newsroom-stays-at-home',
      comment:
        'What editors are told must not reach the page or the scripts that readers get. Pages do need to know where a logo is: newsroom/publisher/.',
      severity: 'error',
      from: { path: '^src/(main\\.|prehydration/|embed/|build/html/)' },
      to: { path: '^src/(cli/|newsroom/[^/]+$|build/vite/devNotes)', reachable: true },
    },
    ...layers,
    ...pure,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.css'] },
  },
}
