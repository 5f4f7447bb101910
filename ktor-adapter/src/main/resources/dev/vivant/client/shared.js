import{bm as o,h as n,bn as s}from"./vivant.js";n.F=([n,,...t])=>{let a=o();try{for(let o of t){let[t,...a]=o;s("number"!=typeof t&&a.length?[[...n,...t],...a]:[...n,...o])}}finally{o(a)}};
