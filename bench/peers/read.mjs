// Reads web pages by Mozilla's Readability, for comparison: lines of JSON in and out, as in read.py.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createInterface } from 'node:readline';

// As much as a browser would look at; the sets have few pages in another charset.
function charset(bytes) {
	const head = bytes.subarray(0, 4096).toString('latin1');
	return /charset=["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}

function decoded(bytes) {
	try {
		return new TextDecoder(charset(bytes)).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

function read(page) {
	const { document } = parseHTML(decoded(Buffer.from(page.html, 'base64')));
	const article = new Readability(document).parse();
	return {
		text: article?.textContent ?? '',
		title: article?.title ?? null,
		authors: article?.byline ? [article.byline.replace(/^by\s+/i, '').trim()] : [],
		published: article?.publishedTime ?? null,
	};
}

console.log = console.error;
for await (const line of createInterface({ input: process.stdin })) {
	const start = process.cpuUsage();
	let answer;
	try {
		answer = read(JSON.parse(line));
	} catch (problem) {
		answer = { problem: String(problem) };
	}
	const used = process.cpuUsage(start);
	answer.cpuSeconds = (used.user + used.system) / 1e6;
	process.stdout.write(JSON.stringify(answer) + '\n');
}
