import './page.css';
import './province-dashboard.js';
