/** px. What Facebook, LinkedIn, X and the messengers show a large card from. */
export const cardSize = { width: 1200, height: 630 }
