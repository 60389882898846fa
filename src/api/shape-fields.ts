/** The members that the shapes of answers are made of. */
import { z } from "zod";

/** Text. */
export const text = (description: string) => z.string().meta({ description });
/** "YYYY-MM-DD". */
export const civilDate = (description: string) => z.iso.date().meta({ description });
/** ISO 8601 in UTC. */
export const instant = (description: string) => z.iso.datetime().meta({ description });
/** A whole number from 0. */
export const count = (description: string) => z.int().min(0).meta({ description });
/** A full web address. */
export const address = (description: string) => z.url().meta({ description });
/** One of a few. */
export const oneOf = <const T extends readonly [string, ...string[]]>(members: T, description: string) =>
	z.enum(members).meta({ description });

/** The name under which a user acts in public. */
const byline = text("The public name of who did it; null where readers are told only their role.").nullable();

/** The same of who proposed it. */
const proposedByline = text(
	"The public name of who proposed it, where another approved it and the policy tells both; else null.",
).nullable();

/** Both, where something that is done may have been proposed. */
export const bylines = { byline, proposedByline };

/** A named shape may be null: as a union, because `.nullable()` would make the named shape itself nullable. */
export const orNull = <S extends z.ZodType>(shape: S) => z.union([shape, z.null()]);
