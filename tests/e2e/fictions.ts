/** Where the made-up stories are served: a site of their own, which is never published. */
export const fictions = 'http://localhost:4175/'
