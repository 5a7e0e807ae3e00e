<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HallWindow</name>
    <message>
        <source>Hall screen</source>
        <translation>会场屏</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一议题</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Item {n} of {count}</source>
        <translation>第 {n} 项议题&#x3000;共 {count} 项</translation>
    </message>
    <message>
        <source>The meeting begins soon</source>
        <translation>会议即将开始</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>会议结束</translation>
    </message>
    <message>
        <source>Internal item</source>
        <translation>内部议题</translation>
    </message>
    <message>
        <source>{spent} / {planned} min</source>
        <translation>{spent} / {planned} 分</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>候会</translation>
    </message>
</context>
</TS>
