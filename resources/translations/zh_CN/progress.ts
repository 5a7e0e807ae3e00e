<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FileWriting</name>
    <message>
        <source>Files are being written: wait for them, or stop them.</source>
        <translation>正在写入文件，请等它结束，或先停止。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Writing {name}&#x3000;{n} of {total}</source>
        <translation>正在写入 {name}&#x3000;第 {n} 份，共 {total} 份</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} files are written, in {folder}</source>
        <translation>已停止：共 {total} 份，已写好 {done} 份，在 {folder}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写好：{path}</translation>
    </message>
    <message>
        <source>{done} files are in {folder}</source>
        <translation>已写好 {done} 份文件，在 {folder}</translation>
    </message>
</context>
<context>
    <name>ProgressBand</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
</TS>
