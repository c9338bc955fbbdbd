/** KaTeX's sizes below the normal one and what they multiply it by; the smallest is 18 px at 24 px (M03 asks for 16). */
export const formulaSizes = [
  { command: '\\small', factor: 0.9 },
  { command: '\\footnotesize', factor: 0.8 },
  { command: '\\scriptsize', factor: 0.7 },
] as const
