import tailwind from 'eslint-plugin-better-tailwindcss'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'dist-desk/', 'reports/', 'screenshots/', 'stills/', 'versions/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  // A class that Tailwind has no style for. The build refuses it as well: see src/build/output/refuseUnstyled.ts.
  {
    files: ['src/**/*.tsx'],
    plugins: { tailwind },
    settings: { 'better-tailwindcss': { entryPoint: 'src/styles.css', detectComponentClasses: true } },
    rules: { 'tailwind/no-unknown-classes': 'error' },
  },
  { files: ['src/desk/**/*.tsx'], settings: { 'better-tailwindcss': { entryPoint: 'src/desk/desk.css' } } },
  // React renders what depends on the reader. Only the rooms whose job is the browser itself go and look for elements.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/embed/**',
      'src/prehydration/**',
      'src/state/sync*',
      'src/ui/hooks/**',
      'src/desk/hooks/**',
      'src/newsroom/**',
      'src/build/**',
      'src/cli/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['querySelector', 'querySelectorAll', 'getElementById', 'addEventListener'].map((name) => ({
          selector: `MemberExpression[property.name='${name}']`,
          message:
            'Render it with React, or put what looks for elements into ui/hooks/, prehydration/, embed/ or state/sync*.',
        })),
      ],
    },
  },
  // A story is one file however long it is, and so is a table of words.
  { files: ['src/stories/**', 'src/i18n/**', 'tests/**'], rules: { 'max-lines': 'off' } },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
