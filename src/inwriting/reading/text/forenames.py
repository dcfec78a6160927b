"""Common forenames of Europe, the Americas, India and Turkey: who bears one has a surname behind it, also where that is a
product's name ("Paul Keap does the books").

Left out are forenames that open sentences as words ("Will", "Mark", "Grant", "Bill", "Chase") or are months.
"""

from __future__ import annotations

_NAMES = """
Aafke Aarav Aaron Abdul Abdullah Abhishek Achim Adaeze Adam Ade Adela Aditi Aditya Adnan Adolfo Adriaan Adrian
Adriana Adrien Adèle Afonso Agata Agathe Agnes Agnieszka Agustín Ahmed Ahmet Aidan Aileen Aino Aisha Aitor Ajay
Akash Akiko Alain Alan Alastair Alba Albert Alberto Albertus Alec Alejandra Alejandro Aleksandra Alena Alessandra
Alessandro Alessia Alex Alexander Alexandra Alexandre Alexis Aleš Alfie Alfonso Alfred Alfredo Ali Alice Alicia
Aline Alison Alistair Alois Amanda Amandine Amara Amelia Amina Amir Amit Amita Amparo Amy Amália Amélie Ana Anabela
Anand Anaïs Anders Andrea Andreas Andrew Andrzej André Andrés Andy Aneta Anette Angela Angelo Angus Anil Anish Anita
Anja Anjali Anke Ankit Ann Anna Annalisa Anne Anne-Marie Annegret Anneke Annelies Anneliese Annette Annie Annika
Anouk Anthony Antje Antoine Anton Antonia Antonio Antony Antti Antónia António Anupama Anushka Arantxa Archie Arend
Ariadna Arianna Arie Arjan Arjun Armand Armando Armin Arnaldo Arnaud Arne Arthur Artur Arun Aruna Arvid Arzu Asbjørn
Asha Ashley Ashok Aslı Astri Astrid Audrey Augusto Aukje Aurora Aurélie Aurélien Ava Axel Ayşe Ayşegül Aziz Baptiste
Barbara Barbora Barend Barry Bart Bartek Bartosz Bas Bashir Bastiaan Bastian Beata Beate Beatrice Beatriz Becky
Begoña Belén Ben Bengt Benjamin Benoît Bernadette Bernard Bernardete Bernardo Bernd Bernhard Bert Bertrand Bertus
Beth Bethany Betje Bettina Betty Beverley Bianca Bilal Birgit Birgitte Birte Bjarne Björn Blanca Blanka Bo-Erik Bob
Bodo Bogdan Bohdan Borja Bożena Bram Brandon Brenda Brendan Brian Brice Bridget Brigitte Britt Britta Bruce Bruna
Bruno Bryan Burak Burkhard Bárbara Bärbel Béatrice Bülent Caetano Caitlin Callum Calum Cameron Camille Canan Carina
Carl Carla Carlos Carlota Carmen Carol Carole Carolien Carolina Caroline Carsten Catarina Caterina Catherine Cathy
Cecilia Cees Cem Cemal Chantal Charles Charlie Charlotte Chema Cheryl Chiara Chidi Chinedu Chioma Chloe Chris
Christa Christina Christine Christoph Christopher Ciara Cinzia Claire Clara Clare Clarisse Claude Claudia Claudine
Claudio Claus Clive Cláudia Clémence Clément Coen Colette Colin Conceição Concepción Conchita Connor Conor Consuelo
Cor Corentin Corien Corinne Cornelia Cosimo Craig Cristian Cristina Cristóbal Custódio Cynthia Cyril Cátia Cécile
Cédric Célia Céline César Daan Dagmar Dagmara Damian Damien Daniel Daniela Danielle Danique Danuta Dario Darko
Darren Dave David Davide Debbie Deborah Declan Deepa Deepak Deirdre Delfim Delphine Denis Denise Deniz Dennis Derek
Detlef Devika Diana Diane Didier Diederik Diego Dieter Dietmar Dilek Dinesh Dinis Diogo Dirk Divya Dolores Domingo
Dominic Dominique Donald Donatella Donna Doreen Doris Dorota Dorothea Dorothy Doug Douglas Dragan Dries Duarte
Duncan Dušan Dylan Dália Débora Eamon Ebba Ebru Eckhard Edeltraud Edgar Edith Edmund Edouard Eduarda Eduardo Edward
Eefje Egbert Egon Eileen Einar Eino Elaine Eleanor Elena Elfriede Elif Elin Elisa Elisabete Elisabeth Elisabetta
Elise Eliza Elizabeth Eliška Elke Ella Ellen Ellie Elliot Elly Elodie Els Elvira Emanuele Emeka Emiel Emil Emile
Emilie Emilio Emily Emine Emma Emmanuel Emmanuelle Emre Encarna Engin Enrique Enzo Eric Erica Erich Erik Erika Erin
Erling Ernest Ernesto Erwin Eskil Esmee Espen Esperanza Esra Esteban Estelle Esther Ethan Etienne Ettore Eugene
Eugenia Eugenio Eunice Eusebio Eva Eva-Lena Evan Evelyn Evert Ewa Ewald Fabien Fabienne Fabio Fabrice Fabrizio Fadi
Faisal Fanny Farah Farhan Farid Fatima Fatma Federica Federico Felipe Felix Femke Fergus Ferhat Fernand Fernando
Filip Filipa Filipe Filippo Finn Fiona Fionn Flavia Floor Flore Florence Florian Floris Flávia Flávio Fokke Folake
Frances Francesca Francesco Francis Francisca Francisco Franciszek Franck Franco Franz Franziska François Françoise
Fraser Freddie Frederick Fredrik Freek Freya Frida Friederike Friedrich Frits Fritz Frédéric Frédérique Fábio Fátima
Félix Gabriel Gabriela Gabriele Gaetano Gamze Gareth Gary Gaston Gaurav Gavin Gaël Gaëlle Geert Geeta Gemma
Geneviève Geoff Geoffrey Georg George Georges Georgina Gerald Gerard Gerardo Gerben Gerd Gerda Gerhard Germain
Gerrit Gertrud Ghislaine Giacomo Giada Gianluca Gianni Gijs Gilbert Gilberto Gilles Gillian Gina Ginevra Giorgia
Giorgio Giovanna Giovanni Girish Gisela Giulia Giulio Giuseppe Glen Glenn Gonzalo Gonçalo Gopal Goran Gordon Graeme
Graham Graziella Graça Grażyna Greetje Greg Greger Gregorio Gregory Greta Gro Grzegorz Guadalupe Gudrun Guilherme
Guillaume Guillermo Gunilla Gunnar Gustav Gustavo Guy-Marie Gwen Gérard Gökhan Göran Gül Gülay Günter Günther Habib
Hakan Halina Halvor Hamid Hamish Hamza Hana Hanna Hannah Hanne Hanneke Hannelore Hannes Hans Harald Hari Harish
Harold Harriet Harry Hartmut Harvey Hasan Hassan Hatice Hector Hedwig Hege Heidi Heike Heiko Heiner Heinrich Heinz
Helen Helena Helga Helle Helmut Hendrik Henk Henning Henri Henrik Henrique Henry Herbert Hermann Hernán Hervé Hessel
Hilary Hilde Hildegard Hiroshi Holger Horst Horácio Howard Hubert Hugh Hugo Hugues Hussein Hyun Håkan Héctor Hélder
Hélène Hüseyin Ian Iben Ibrahim Ida Ifeoma Ignacio Igor Ilaria Ilona Ilse Imke Imogen Imran Indira Ineke Inge
Ingeborg Inger Ingo Ingrid Ingvild Inka Inmaculada Inés Inês Irena Irene Irmgard Isaac Isabel Isabella Isabelle
Isaura Isidro Isla Ismail Isobel Ivan Ivana Ivar Iveta Ivo Iván Iwona Iñaki Jaap Jacco Jack Jackie Jacob Jacqueline
Jacques Jaime Jake Jakub Jamal James Jamie Jan Jana Jane Janet Janice Janneke Jarek Jarl Jaroslav Jasmin Jasmine
Jason Jasper Javier Jaya Jayant Jean Jean- Jean-Claude Jean-Luc Jean-Paul Jean-Pierre Jeanne Jeff Jeffrey Jelena
Jelle Jenni Jennifer Jenny Jens Jeremy Jeroen Jerome Jerzy Jesper Jess Jesse Jessica Jesús Jette Jill Jim Jimmy Jin
Jitka Jiří Joachim Joan Joana Joanna Joanne Joaquim Joaquín Jocelyne Jochen Jodie Joe Joel Joep Johan Johann Johanna
Johannes John Johnny Jolanda Jolanta Jon Jonas Jonathan Joost Jordi Jorge Joris Josef Joseph Josephine Josh Joshua
Josiane José Joyce Jozef João Joëlle Juan Juana Judith Judy Juha Jukka Julia Julian Julie Julien Juliet Juliette
Jurgen Jurre Justin Justine Jutta Jérôme Jörg Jörn Jürgen Kabir Kai Kaisa Kamala Kamil Kamila Kara Karel Karen Karim
Karin Karl Karla Karolina Karsten Karthik Katarina Katarzyna Kate Kateřina Katherine Kathleen Kathrin Kathryn Kathy
Katie Katja Katrin Kavita Kayleigh Kees Keith Kelly Kemal Ken Kenji Kenneth Kerry Kerstin Kevin Khadija Khalid
Kieran Kim Kiran Kirsi Kirsten Kirsty Kjell Klaas Klaus Knut Koen Kofi Konrad Konstantin Krishna Kristian Kristin
Kristina Kristine Kristoffer Kryštof Krzysztof Kurt Kwabena Kwame Kyle Kåre Ladislav Laetitia Laia Lakshmi Lalit
Lara Lars Lasse Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Leanne Lee Leif Leila Lena Lenka Lennart Leo
Leon Leonard Leonie Leonor Lerato Lesley Leslie Leticia Letizia Levent Lewis Liam Libor Lidia Lidija Lieke Liesbeth
Lieselotte Lieve Liliane Linda Lindiwe Lindsay Linh Linnea Lisa Lise Livia Liz Lizzie Ljiljana Loes Logan Lola
Lonneke Loredana Lorena Lorenzo Lorna Lorraine Lothar Lotte Louane Louis Louisa Louise Lourdes Loïc Lubomír Luboš
Luc Luca Lucas Lucia Luciana Luciano Lucie Lucien Lucy Lucyna Ludovic Ludwig Luigi Luis Luisa Luke Lukáš Lutz Luís
Luísa Lydia Lynda Lynn Lynne Léa Léon Lídia Lúcia Maaike Maarten Machteld Maciej Madalena Maddalena Madeleine Madhu
Maeve Mafalda Magda Magdalena Maggie Mahesh Mahmoud Maija Makoto Malcolm Malika Malin Mandla Mandy Manfred Manish
Manoj Manolo Manon Manuel Manuela Marc Marcel Marcela Marcello Marcelo Marcin Marco Marcos Marcus Marek Maren
Margaret Margarete Margarida Margarita Margaux Margit Margot Marguerite Maria Marian Mariana Mariangela Marianne
Mariano Maribel Maricarmen Marie Marie-Claire Marie-Laure Marieke Marijke Marilyn Marina Marine Mario Marion Marisa
Marisol Marit Marita Marius Mariusz Marjan Marjorie Marketa Markku Markus Markéta Marlene Marloes Marta Marten
Martha Martin Martina Martine Martyna Martín Mary Maryse María Massimo Mateo Mateusz Mathias Mathieu Mathilde
Matilda Matilde Matt Matteo Matthew Matthias Matti Matías Maud Maureen Maurice Maurizio Mauro Maurício Maxime
Maximilian Maxine Małgorzata Mechthild Meena Meera Mees Megan Mehmet Mei Meike Melanie Melek Melina Melissa Menno
Mercedes Meredith Merel Meryem Mette Michael Michaela Michał Michel Michele Michelle Michèle Mick Mieke Miguel
Mikael Mike Mikkel Milan Milena Milica Millie Miloš Mindy Ming Minh Minna Miranda Mireille Mirek Mirella Miriam
Mirjam Mirko Miroslav Mirosław Mohammed Mohan Moira Molly Mona Monica Monika Monique Montse Montserrat Morag Morten
Muhammad Mukesh Murat Muriel Mustafa Márcia Mélanie Mónica Nadia Nadine Nadir Nadège Nana Nandini Nanna Naoko Naomi
Nasser Natalia Natalie Natasha Nataša Nathalie Nathan Natércia Naveen Nazlı Neha Neil Nell Nelson Nesrin Ngozi Niall
Niamh Nicholas Nick Nicky Nicola Nicolas Nicole Nicoletta Niels Nienke Nieves Nigel Nikhil Niklas Nikola Nikolaj
Nils Nina Nisha Nitin Nkechi Noel Noelia Nomsa Noortje Nora Norbert Norma Norman Noémie Nuno Nurcan Nuria Núria
Obinna Odalys Oddvar Odile Oksana Olaf Olav Ole Olga Olinda Oliver Olivia Olivier Olof Oluwaseun Omar Ondřej Onur
Orhan Orla Oscar Oskar Osman Ottavio Otto Otávio Owen Pablo Paco Padma Paloma Pam Pamela Pankaj Paola Paolo Parvati
Pascal Pascale Pascual Patrice Patricia Patricio Patrick Patrizia Paul Paula Paulien Pauline Paulo Pavel Pavla Paweł
Pedro Peet Pekka Penelope Pepe Pernille Perrine Petar Peter Petr Petra Petter Phil Philip Philipp Philippa Philippe
Phillip Phoebe Phyllis Pia Piero Pierre Piet Pieter Pietro Pilar Pim Piotr Pirjo Pooja Prakash Pranav Prasad Praveen
Preben Priscilla Priya Priyanka Päivi Pär Quentin Rachel Radek Radha Radka Radoslav Rafael Rafaela Raghav Ragnar
Ragnhild Rahul Rainer Raj Rajesh Rajiv Rakesh Ralf Ralph Ramesh Ramiro Ramón Rania Raphaël Raquel Rashid Rashmi
Rasmus Raul Ravi Raymond Raúl Rebecca Regina Reiner Reinhard Reinier Rekha Renata Renate Renato Renaud Renske René
Reza Rhiannon Rhona Rhys Ricardo Riccardo Richard Riet Rik Rikke Rinske Rita Roar Robbert Robert Roberta Roberto
Rocío Rodrigo Roel Roelof Roger Rogério Rohan Rohit Roisin Roland Rolf Romain Roman Ron Ronald Roos Rory Rosa
Rosalind Rosanna Rosario Roseline Rosemarie Rosie Ross Rowan Roy Ruben Rubén Rudi Rudolf Rui Rune Rupert Russell
Ruth Ruud Ryan Ryszard Rémi Rüdiger Sabine Sabrina Sachin Sally Salvador Salvatore Sam Samantha Sameer Samir Samira
Samuel Sander Sandra Sandrine Sangeeta Sanja Sanjay Sanjeev Sanna Sanne Santiago Santosh Sara Sarah Sascha Saskia
Saurabh Scott Sean Sebastian Selim Selin Seppo Serena Serge Sergio Serkan Sevgi Seyma Shalini Shane Shankar Shanti
Sharon Sheila Shelley Shilpa Shirley Shreya Sian Sibel Sibusiso Siddharth Sidney Siebe Siegfried Sietske Signe
Sigrid Sigrún Silke Silvia Silvio Simon Simona Simone Sinan Sinead Siobhan Sipho Siri Sita Sjoerd Slavko Smita Sneha
Snežana Sofia Sofie Sofía Solange Soledad Solveig Solène Sonal Sonia Sonja Sophia Sophie Stacey Stanislav Stanisław
Stefan Stefania Stefanie Stefano Steffen Stella Stephanie Stephen Steve Steven Stewart Stig Stijn Stine Stuart
Stéphane Stéphanie Subhash Sudhir Suman Sunil Sunita Sunniva Suresh Susan Susana Susanna Susannah Susanne Suzan
Suzanne Svante Sven Svenja Sverre Svetlana Swantje Swati Sybil Sylke Sylvain Sylvia Sylvie Synnøve Szymon Séverine
Sílvia Sónia Søren Süleyman Sławomir Tadeusz Takashi Tamsin Tania Tanja Tanya Tara Tarek Tariq Tarja Tarun Tatiana
Tatjana Ted Telmo Tendai Terence Teresa Tereza Terje Terry Teun Thabo Thandi Thea Theo Theresa Theun Thiago Thibault
Thierry Thijs Thomas Thor Thore Thorsten Thuy Théo Thérèse Tiago Tiina Tim Timo Timothy Tina Tineke Tjeerd Tjitske
Tobias Toby Todd Tolga Tom Tomasz Tommaso Tommy Tomás Tomáš Tony Torben Tore Torsten Torunn Tracey Tracy Traute
Trevor Trijntje Trine Tristan Trond Truus Trygve Tunde Tuomas Tuula Tuğba Tânia Udo Ufuk Ulf Uli Ulla Ulrich Ulrike
Umberto Umut Unni Urs Ursel Ursula Urszula Usha Usman Ute Uwe Valentin Valentina Valeria Valerie Valérie Vandana
Vanessa Varun Vasco Vera Verena Veronica Veronika Verónica Vesna Vicente Vicky Victor Victoria Vidar Vidya Vigdis
Vijay Vikram Viktor Ville Vinay Vincent Vincenzo Vinod Virginia Virginie Vishal Vittoria Vittorio Vivian Viviana
Viviane Vladimir Vladimír Vojtěch Volkan Volker Václav Véronique Víctor Vítor Wagner Walter Waltraud Wanda Wanjiru
Warren Wayne Wei Wendy Werner Wessel Wiesław Wietske Wilfred Wilfried Wilhelm Willem Willemijn William Wilma Wim
Winifred Wojciech Wolfgang Wouter Xavier Xiao Ximena Xochitl Yann Yannick Yasemin Yash Yasmin Yaw Ying Yngve Yoko
Yolanda Youssef Yuki Yuri Yusuf Yves Yvette Yvonne Zach Zainab Zanele Zara Zbigniew Zdeněk Zehra Zeynep Zoe Zofia
Zoran Zuzana Álvaro Ángeles Åsa Édouard Élise Élodie Émile Émilie Éric Étienne Ólafur Óscar Özgür Özlem Øystein
İbrahim Łukasz Şebnem
"""
FORENAMES = frozenset(_NAMES.split())
