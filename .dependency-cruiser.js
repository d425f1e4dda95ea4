/**
 * The layers of the house, one way: a story flows from facts to pixels, and nothing looks back.
 * See docs/decisions/003-layers.md.
 */
const mayImport = {
  article: [],
  stories: ['article'],
  model: ['article'],
  state: ['article', 'model', 'embed'],
  components: ['article', 'model', 'state', 'embed'],
  embed: [],
  newsroom: ['article', 'stories', 'model'],
  page: ['article', 'stories', 'model', 'state', 'components', 'embed', 'newsroom'],
}

const layers = Object.entries(mayImport).map(([layer, others]) => ({
  name: `${layer}-imports-only-${others.join('-') || 'itself'}`,
  comment: `src/${layer} may import only ${['itself', ...others.map((other) => `src/${other}`)].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...others].join('|')})/` },
}))

const pure = ['article', 'stories', 'model', 'embed'].map((layer) => ({
  name: `${layer}-is-pure`,
  comment: `src/${layer} needs no package: it is plain data and plain functions.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core', 'unknown', 'npm-no-pkg'] },
}))

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
      name: 'no-orphans',
      comment: 'Nothing uses this file. Delete it, or use it.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.tsx is where the browser starts, not a place to import from.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.tsx$' },
    },
    {
      name: 'newsroom-stays-at-home',
      comment: 'What editors are told must not reach the page or the scripts that readers get.',
      severity: 'error',
      from: { path: '^src/(main\\.tsx|page/(renderPage\\.tsx|boot\\.ts|early\\.ts)|embed/loader\\.ts)$' },
      to: { path: '^src/newsroom/', reachable: true },
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
