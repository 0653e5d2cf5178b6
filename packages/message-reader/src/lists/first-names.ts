import { folded } from '../word-pattern.ts';

/** First names that are common in the languages of the messages; they tell a person from a company or a place. */
const names = [
  // English
  'Adam Alan Alex Alice Amelia Amy Andrew Anna Anthony Ben Benjamin Charlotte Chloe Chris Christopher Claire Daniel David Edward',
  'Eleanor Elizabeth Ella Emily Emma Ethan Fiona George Grace Hannah Harry Helen Henry Isabella Jack Jacob James Jane Jennifer',
  'Jessica John Jonathan Joseph Joshua Karen Kate Katherine Laura Liam Linda Lisa Lucy Mark Martin Mary Matthew Megan Michael',
  'Michelle Nicholas Nicola Noah Oliver Olivia Patricia Patrick Paul Peter Philip Priya Rachel Rebecca Richard Robert Ryan Samuel',
  'Sandra Sarah Simon Sophie Stephen Steven Susan Thomas Timothy Tom Victoria William Zoe',
  'Aaron Aisha Alistair Amanda Angela Arjun Ashley Brandon Brian Caleb Catherine Christine Colin Connor Craig Dan Dave Deborah Diane Donna',
  'Dylan Eric Fatima Gareth Gary Gemma Graham Greg Heather Ian Jason Jeff Jeremy Joanne Julia Julie Justin Keith Kelly Kenneth Kevin',
  'Kimberly Lauren Leah Lewis Logan Luke Melissa Mike Mohammed Nancy Natalie Nathan Neil Nicole Nigel Omar Owen Pamela Raj Ravi Ruth',
  'Samantha Scott Sean Sharon Stephanie Steve Stuart Tim Tony Tracy Wendy Yvonne Zara',
  // Hungarian
  'Ádám Ágnes Ákos Andrea András Anett Anikó Anita Attila Balázs Bálint Barbara Bence Bernadett Bianka Boglárka Botond Csaba',
  'Csilla Dániel Dávid Dóra Edit Emese Enikő Erika Erzsébet Eszter Éva Ferenc Fruzsina Gábor Gergely Gergő György Gyula Hajnalka',
  'Ildikó Ilona Imre István János Johanna József Judit Júlia Katalin Kinga Klára Kristóf Krisztián Krisztina László Lajos Levente',
  'Lilla Luca Magdolna Márk Márta Márton Máté Mátyás Mihály Miklós Milán Mónika Nikolett Noémi Nóra Norbert Orsolya Pál Péter',
  'Petra Piroska Réka Renáta Richárd Róbert Roland Rita Sándor Szabolcs Szilvia Tamás Tibor Tímea Tünde Veronika Viktor Viktória',
  'Vivien Zita Zoltán Zsófia Zsolt Zsuzsanna',
  // Turkish
  'Ahmet Ali Arda Asuman Aslı Ayhan Aylin Ayşe Aysel Barış Berk Berna Betül Buket Burak Burcu Bülent Can Canan Cem Cemal Ceren',
  'Ceyda Cihan Damla Defne Demet Derya Deniz Didem Dilek Ebru Ece Efe Elif Emel Emine Emrah Emre Engin Erdem Eren Erhan Erkan Esra',
  'Fatih Fatma Ferhat Figen Filiz Furkan Gamze Gizem Gökhan Gül Gülşen Hakan Halil Hande Hasan Hatice Hülya Hüseyin İbrahim İlker',
  'İrem İsmail Kaan Kadir Kemal Kerem Kübra Leyla Levent Mehmet Melek Melike Melis Meltem Mert Merve Murat Mustafa Nazlı Nihan Nur',
  'Nuray Oğuz Okan Onur Orhan Osman Ömer Özge Özgür Özlem Pelin Pınar Ramazan Seda Selin Selma Sema Serap Serdar Serkan Sevgi Sibel',
  'Sinan Sinem Şebnem Şule Tolga Tuğba Tuncay Turgut Ufuk Uğur Umut Ümit Volkan Yasemin Yasin Yavuz Yusuf Zehra Zeynep',
  // Polish
  'Adrian Agata Agnieszka Aleksander Aleksandra Alicja Andrzej Artur Bartosz Beata Bogdan Bożena Celina Cezary Damian Danuta Dariusz',
  'Dawid Dominik Dominika Dorota Edyta Elżbieta Ewa Ewelina Filip Grażyna Grzegorz Halina Hanna Henryk Iwona Jacek Jadwiga Jakub Jan',
  'Janusz Jarosław Jerzy Joanna Jolanta Justyna Kamil Karol Karolina Katarzyna Kinga Konrad Krystyna Krzysztof Łukasz Maciej Magdalena',
  'Małgorzata Marcin Marek Maria Mariusz Marta Marzena Mateusz Michał Mirosław Monika Natalia Patryk Paulina Paweł Piotr Przemysław',
  'Radosław Rafał Renata Robert Ryszard Sebastian Sławomir Stanisław Stefan Sylwia Szymon Tadeusz Teresa Tomasz Urszula Waldemar Wiktor',
  'Wiktoria Witold Wojciech Zbigniew Zofia Zuzanna',
  'Adriana Antoni Barbara Bartłomiej Czesław Daria Eugeniusz Franciszek Gabriela Igor Irena Iga Izabela Jagoda Julia Kacper Klaudia',
  'Leszek Lidia Lucyna Maja Marianna Marian Mieczysław Mirosława Oliwia Oskar Patrycja Roman Sandra Stanisława Tymon Wanda Weronika',
  'Wiesław Wiesława Zdzisław Zdzisława Zenon',
  // Swedish
  'Agneta Albin Alexander Alva Anders Andreas Anette Anneli Annika Annie Axel Birgitta Bengt Björn Bo Britt Camilla Carina Carl Caroline',
  'Cecilia Charlotta Christer Christina Elin Elias Elsa Emelie Emil Erik Eva Felicia Filippa Frida Fredrik Göran Gunilla Gustav Hans',
  'Helena Henrik Ida Inger Ingrid Jenny Jens Jesper Joakim Johan Johanna Jonas Josefin Kajsa Karin Kerstin Kjell Kristina Lars Lena Lennart',
  'Linnea Linus Lotta Louise Magnus Malin Maja Marcus Marie Mats Mattias Mikael Moa Niklas Nils Ola Olof Oscar Per Pernilla Peter Pia',
  'Pontus Rasmus Roger Sara Sigrid Sofia Staffan Stefan Sven Therese Tobias Tomas Torbjörn Ulf Ulla Ulrika Viktor Ylva Åke Åsa',
  'Bertil Börje Ebba Eskil Gösta Gunnar Håkan Ingvar Jan Kent Klara Leif Lovisa Monica Olov Patrik Ragnar Robin Rolf Signe Stig Sune',
  // Portuguese
  'Afonso Alexandra Alexandre Álvaro Amélia Ana André Ângela António Artur Augusto Bárbara Beatriz Bernardo Bruno Carla Carlos Carolina',
  'Catarina Cátia Célia César Clara Cláudia Cristina Daniela Diana Dinis Diogo Duarte Eduardo Elisa Fábio Fátima Fernanda Fernando Filipa',
  'Filipe Francisca Francisco Gonçalo Guilherme Helena Henrique Hugo Inês Isabel Ivo Joana João Joaquim Jorge José Leonor Lídia Lourenço',
  'Luís Luísa Madalena Manuel Manuela Marcelo Márcia Margarida Mariana Mário Marta Matilde Mauro Miguel Mónica Nuno Patrícia Paula Paulo',
  'Pedro Rafael Raquel Raul Ricardo Rita Rodrigo Rogério Rosa Rúben Rui Rute Salvador Sandra Sérgio Sílvia Simão Sónia Susana Tatiana',
  'Telma Teresa Tiago Tomás Vanessa Vasco Vera Vicente Vítor Xavier',
];

const known: ReadonlySet<string> = new Set(names.flatMap((line) => line.split(' ')).map(folded));

export const isFirstName = (word: string): boolean => known.has(folded(word));
