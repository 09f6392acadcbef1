// The Chromium of the tests, started as they start it.
import puppeteer from "puppeteer-core";
import { args, executablePath } from "../../end2end/chromium.mjs";

export const launch = () => puppeteer.launch({ executablePath, args, headless: true, protocolTimeout: 600_000 });
