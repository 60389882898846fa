/** A source that somebody looked at and found nothing new in. Publisher and title are empty where they were not given. */
export interface LookedAt {
	readonly url: string;
	readonly publisher: string;
	readonly title: string;
}
