import{bo as o,g as s,bp as t}from"./vivant.js";s.A=([s,,...n])=>{let a=o();try{for(let o of n){let[n,...a]=o;t("number"!=typeof n&&a.length?[[...s,...n],...a]:[...s,...o])}}finally{o(a)}};
