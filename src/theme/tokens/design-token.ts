/** Groups of a token file, each made of the one before. */
export const tokenGroups = ['primitive', 'semantic', 'component'] as const

/** A group of a token file: what there is, what it is for, where it is used. */
export type TokenGroup = (typeof tokenGroups)[number]

/** Types of the Design Tokens format that themes are made of. */
export const tokenTypes = ['color', 'dimension', 'fontFamily', 'number'] as const

/** A type of the Design Tokens format. */
export type TokenType = (typeof tokenTypes)[number]

/** Another colour that is stirred into a token's own. */
export interface Mix {
  /** Path of the token with the other colour, such as `semantic.color.accent`. */
  readonly path: string
  /** Share of the other colour, from 0 to 1. */
  readonly share: number
}

/** A design token as its file has it. */
export interface DesignToken {
  readonly group: TokenGroup
  /** Place in the file, such as `semantic.color.accent`; what `{…}` names. */
  readonly path: string
  /** The custom property that it becomes, such as `--color-accent`. */
  readonly property: string
  /** Undefined where neither the token nor a group around it says. */
  readonly type: TokenType | undefined
  /** The `$value`, not yet checked. */
  readonly value: unknown
  readonly mix: Mix | undefined
  /** Families of the lecturer's own that come before those of the value. */
  readonly before?: readonly string[]
  /** The file as messages name it, and the line of the token in it, counted from 1. */
  readonly file: string
  readonly line: number
}

/** Path of the token to which a value refers; undefined when the value is no reference. */
export function aliasOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value.trim())?.[1] : undefined
}
